-- What the publisher of the record has, and a replica gets from it: the first number, and every table of the record in a
-- publication. Nothing is sent until a replica subscribes. That a server without replicas cannot send is no news worth a warning.
INSERT INTO offentlig.udgavetal (nummer) VALUES (1);

SET LOCAL client_min_messages = error;
CREATE PUBLICATION raadslag_offentlig FOR TABLE
    offentlig.udgavetal, offentlig.moede, offentlig.moede_adresse, offentlig.punkt, offentlig.afsnit, offentlig.at_punkt,
    offentlig.fil, offentlig.fil_del, offentlig.bilag, offentlig.udgaaet_punkt, offentlig.udgaaet_bilag,
    offentlig.udgave_historik, offentlig.lukket_tal, offentlig.facet, offentlig.soegepost, offentlig.bilag_tekst,
    offentlig.ord;
