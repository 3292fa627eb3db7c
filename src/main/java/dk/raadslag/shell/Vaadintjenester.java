package dk.raadslag.shell;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.spring.SpringLookupInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Tells Vaadin that its services are the beans there are, as it finds out by itself when it has read every screen, which
 * takes a twentieth of a start. With Vaadin's server for development beside it, which is such a service without being a
 * bean, it may look.
 */
@Component
class Vaadintjenester implements ServletContextInitializer {

    private static final String UDVIKLING = "com.vaadin.base.devserver.DevModeHandlerManagerImpl";

    @Override
    public void onStartup(ServletContext servletContext) throws ServletException {
        if (!ClassUtils.isPresent(UDVIKLING, null)) {
            new LookupServletContainerInitializer()
                    .process(Set.of(LookupInitializer.class, SpringLookupInitializer.class), servletContext);
        }
    }
}
