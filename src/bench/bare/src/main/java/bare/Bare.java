package bare;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The bare stack: Spring Boot, Vaadin, Flowable, JPA, embedded PostgreSQL; one entity, one process, one view. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@Push
public class Bare implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication spring = new SpringApplication(Bare.class);
        spring.addInitializers(new Database());
        spring.run(args);
    }
}
