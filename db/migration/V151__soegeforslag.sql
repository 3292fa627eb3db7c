-- Likeness of words is asked by the public web's role too, which sees this schema only. The extension is made anew there:
-- moving it takes a superuser, and the owner of the database is none.
DROP EXTENSION pg_trgm CASCADE;
CREATE EXTENSION pg_trgm SCHEMA offentlig;
CREATE INDEX ON offentlig.ord USING gin (ord offentlig.gin_trgm_ops);
