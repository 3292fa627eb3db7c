package dk.raadslag;

import org.springframework.boot.SpringApplication;

/**
 * The program on a throw-away database with demo people, for a developer's eyes: {@code mvn test-compile}, then run this
 * class with {@code --server.port=8111}.
 */
public class Proevestart {

    public static void main(String[] args) {
        SpringApplication program = new SpringApplication(Raadslag.class);
        program.addInitializers(new Testdatabase());
        program.setDefaultProperties(java.util.Map.of("raadslag.demo", "true"));
        program.run(args);
    }
}
