-- Likeness of words is asked by the public web's role too, which sees this schema only.
ALTER EXTENSION pg_trgm SET SCHEMA offentlig;
