package dk.raadslag.organisation;

/** What a person may do has changed, or the person has signed out everywhere: sessions begun before are over. */
public record AdgangAendret(String brugernavn) {}
