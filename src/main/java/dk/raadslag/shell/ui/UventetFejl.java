package dk.raadslag.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that could not be shown. A service that refuses is told apart from a fault; neither shows its inside. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class UventetFejl extends Fejlside implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UventetFejl.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String key = Fejlbesked.key(parameter.getException());
        if (key.equals("shell.fejl.adgang")) {
            return show(key, HttpServletResponse.SC_FORBIDDEN);
        }
        if (key.equals(Fejlbesked.DATABASE)) {
            LOG.warn("A screen waits for the database");
            return show(key, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        LOG.error("A screen could not be shown", Whereabouts.of(parameter.getException()));
        return show(key, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
