package dk.raadslag.organisation;

import java.time.LocalDate;

/** Somebody is to stand in for somebody; published in the transaction that appoints them. */
public record StedfortraederUdpeget(long vikarId, String forNavn, LocalDate fra, LocalDate til) {}
