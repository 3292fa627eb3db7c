-- Every table of the public record, for a replica that subscribes to it (src/docs/replika). Nothing is sent until one does.
-- That a server without replicas cannot send is no news worth a warning.
SET LOCAL client_min_messages = error;
CREATE PUBLICATION raadslag_offentlig FOR TABLE
    offentlig.udgavetal, offentlig.moede, offentlig.moede_adresse, offentlig.punkt, offentlig.afsnit, offentlig.at_punkt,
    offentlig.fil, offentlig.fil_del, offentlig.bilag, offentlig.bilag_tekst, offentlig.udgaaet_bilag,
    offentlig.udgaaet_punkt, offentlig.udgave_historik, offentlig.facet, offentlig.soegepost, offentlig.ord,
    offentlig.lukket_tal;
