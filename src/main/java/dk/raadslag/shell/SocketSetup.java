package dk.raadslag.shell;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.ServletContext;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts {@link OneWaySocket} on the line of the screens, before their servlet is registered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SocketSetup implements ServletContextInitializer {

    private final ServletRegistrationBean<SpringServlet> screens;
    private final OpenLines lines;

    SocketSetup(ServletRegistrationBean<SpringServlet> screens, OpenLines lines) {
        this.screens = screens;
        this.lines = lines;
    }

    @Override
    public void onStartup(ServletContext servletContext) {
        servletContext.setAttribute(OpenLines.class.getName(), lines);
        screens.addInitParameter(ApplicationConfig.ATMOSPHERE_INTERCEPTORS, OneWaySocket.class.getName());
    }
}
