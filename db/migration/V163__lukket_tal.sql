-- How many items of a year are confidential by each criterion, never which item: the few are gathered without a name.
CREATE TABLE offentlig.lukket_tal (
    aar      integer NOT NULL,
    plads    integer NOT NULL,
    titel    text,
    titel_en text,
    antal    integer NOT NULL,
    PRIMARY KEY (aar, plads)
);
CREATE INDEX haendelse_laesning ON raadslag.haendelse (id DESC) WHERE emne_type LIKE 'laesning.%';
