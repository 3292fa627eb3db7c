package dk.raadslag.indstilling;

/** A case that was in a published edition of the agenda has been taken out of it, with this reason. */
public record UdgivetSagVaek(long sag, long moede, String grund) {}
