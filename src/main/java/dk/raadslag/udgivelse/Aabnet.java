package dk.raadslag.udgivelse;

import java.time.LocalDate;

/** It was confidential from the one day to the other. */
public record Aabnet(LocalDate lukket, LocalDate aabnet) {}
