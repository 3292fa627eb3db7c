package dk.raadslag.shell;

import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResource.TRANSPORT;
import org.atmosphere.interceptor.InvokationOrder;

/**
 * The web socket speaks and does not listen. What a browser has to say comes as a request of its own ({@code WEBSOCKET_XHR}),
 * through the filters that ask whether the session still holds; what somebody sends along an open socket would pass them
 * by, so nobody reads it; nor what is sent to the socket's address in any other way. Made by the push framework, by its
 * name.
 */
public class OneWaySocket extends AtmosphereInterceptorAdapter {

    private static final String MESSAGE = "POST";

    @Override
    public void configure(AtmosphereConfig config) {
        if (config.getServletContext().getAttribute(OpenLines.class.getName()) instanceof OpenLines lines) {
            config.framework().frameworkListener(lines);
        }
    }

    @Override
    public Action inspect(AtmosphereResource line) {
        boolean message = MESSAGE.equalsIgnoreCase(line.getRequest().getMethod());
        return message && line.transport() != TRANSPORT.CLOSE ? Action.CANCELLED : Action.CONTINUE;
    }

    @Override
    public PRIORITY priority() {
        return InvokationOrder.FIRST_BEFORE_DEFAULT;
    }
}
