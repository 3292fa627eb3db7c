package bare;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** The one entity: that a step was taken. */
@Entity
public class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private String process;
    private String text;
    private Instant at;

    protected Note() {}

    Note(String process, String text, Instant at) {
        this.process = process;
        this.text = text;
        this.at = at;
    }

    public String getText() {
        return text;
    }
}
