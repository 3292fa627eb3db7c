package dk.raadslag.offentlig;

/** A file to download; its size in bytes. */
record Bilagsfil(String filnavn, String type, long stoerrelse, String sha256) {}
