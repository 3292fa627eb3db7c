-- Why something is no longer public, where a reason was given: its old address says so.
ALTER TABLE offentlig.udgaaet_punkt ADD COLUMN grund text;
ALTER TABLE offentlig.udgaaet_bilag ADD COLUMN grund text;
CREATE INDEX ON offentlig.udgaaet_punkt (tidspunkt);
