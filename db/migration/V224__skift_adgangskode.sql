-- Set when somebody else has given the person a password: until it is changed, nothing else is open to whoever comes in by it.
ALTER TABLE raadslag.bruger ADD COLUMN skift_adgangskode boolean NOT NULL DEFAULT false;
