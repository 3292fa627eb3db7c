package dk.raadslag.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What the browser says when it can no longer talk to this screen: in the person's language, and never without a word. All
 * end in loading the page again, by the person's own hand: what is typed stays in sight until then, and in the browser.
 */
@Component
class SystemMessages implements SystemMessagesProvider {

    private final Oversaettelser words;

    SystemMessages(Oversaettelser words) {
        this.words = words;
    }

    @Override
    public CustomizedSystemMessages getSystemMessages(SystemMessagesInfo about) {
        Locale locale = Praeferencer.localeOrBrowsers(about.getRequest());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(say("session.title", locale));
        messages.setSessionExpiredMessage(say("session", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(say("cookie.title", locale));
        messages.setCookiesDisabledMessage(say("cookie", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(say("fejl.title", locale));
        messages.setInternalErrorMessage(say("fejl", locale));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(say("fejl.title", locale));
        messages.setSyncErrorMessage(say("fejl", locale));
        return messages;
    }

    private String say(String what, Locale locale) {
        return words.getTranslation("shell.afbrudt." + what, locale);
    }
}
