-- How a case stood when its meeting decided on it (JSON), so that the decision can be taken back; and which meeting's
-- decision approved a meeting's minutes, so that the approval goes with it.
ALTER TABLE raadslag.indstilling ADD foer_moedet text;
ALTER TABLE raadslag.moede ADD godkendt_paa bigint REFERENCES raadslag.moede;
