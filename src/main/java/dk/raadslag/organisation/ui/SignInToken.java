package dk.raadslag.organisation.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** What a plain form of the sign-in pages must send along: that it came from here. Vaadin's own login form does so itself. */
final class SignInToken {

    private SignInToken() {}

    static Element field() {
        Element field = new Element("input").setAttribute("type", "hidden");
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            field.setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
        }
        return field;
    }
}
