package dk.raadslag.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The person who in truth sits there while somebody is acted for.
 *
 * @param stedfortraeder by which appointment
 * @param id of the person, with name and the access that their own session began with
 * @param til the last day
 * @param kredse whether they also read what that person reads by a circle
 */
record Vikar(long stedfortraeder, long id, String brugernavn, String navn, int adgang, LocalDate til, boolean kredse)
        implements Serializable {}
