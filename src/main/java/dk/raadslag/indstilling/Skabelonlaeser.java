package dk.raadslag.indstilling;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the templates of {@code skabeloner/} into the database; one that is there already stays as it is. Before anything
 * else where there are none yet; else once the program answers, so that no start waits for a new one.
 */
@Component
@Order(Skabelonlaeser.FOERST)
class Skabelonlaeser implements ApplicationRunner {

    /** Before anything that begins an indstilling. */
    static final int FOERST = 10;

    record Form(
            String noegle,
            String titel,
            List<String> fora,
            String atIndledning,
            LocalDate gyldigFra,
            @Nullable LocalDate gyldigTil,
            List<Del> afsnit) {}

    record Del(
            String noegle,
            String titel,
            String vejledning,
            boolean paakraevet,
            @Nullable Integer minTegn,
            @Nullable Integer maksTegn) {}

    private static final List<String> FILES = List.of("E-2026.json", "historiske.json");

    private final Indstillingsskabeloner skabeloner;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Skabelonlaeser(Indstillingsskabeloner skabeloner, JdbcClient jdbc, JsonMapper json) {
        this.skabeloner = skabeloner;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (!jdbc.sql("SELECT EXISTS (SELECT FROM skabelon)")
                .query(Boolean.class)
                .single()) {
            laes();
        }
    }

    /** While this node alone is getting the database ready: two would bring the same template. */
    @Transactional
    @EventListener(classes = AvailabilityChangeEvent.class, condition = "event.state.name() == 'ACCEPTING_TRAFFIC'")
    public void laes() throws IOException {
        for (String name : FILES) {
            try (InputStream in = new ClassPathResource("skabeloner/" + name).getInputStream()) {
                for (Form form : json.readValue(in, Form[].class)) {
                    form.fora().forEach(forum -> add(form, forum));
                }
            }
        }
    }

    private void add(Form form, String forum) {
        String noegle = form.noegle() + "/" + forum;
        if (skabeloner.findByNoegle(noegle).isEmpty()) {
            skabeloner.save(new Skabelon(
                    noegle,
                    form.titel(),
                    forum,
                    form.atIndledning(),
                    form.gyldigFra(),
                    form.gyldigTil(),
                    sections(form.afsnit())));
        }
    }

    private static List<SkabelonAfsnit> sections(List<Del> dele) {
        return IntStream.range(0, dele.size())
                .mapToObj(i -> {
                    Del del = dele.get(i);
                    return new SkabelonAfsnit(
                            i + 1,
                            del.noegle(),
                            del.titel(),
                            del.vejledning(),
                            del.paakraevet(),
                            del.minTegn(),
                            del.maksTegn());
                })
                .toList();
    }
}
