package dk.raadslag.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.raadslag.shell.ui.Fejlbesked;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Language, colour scheme, what every field and button does, and the answer to an unforeseen error, for every session and page. */
@Component
class Opsaetning implements VaadinServiceInitListener {

    private final SystemMessages systemMessages;

    Opsaetning(SystemMessages systemMessages) {
        this.systemMessages = systemMessages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            Document document = page.getDocument();
            String language = Praeferencer.locale(page.getVaadinRequest()).getLanguage();
            document.child(0).attr("lang", language);
            document.title("Rådslag");
            document.head().appendElement("link").attr("rel", "icon").attr("href", "./frontend/raadslag.svg");
        });
        event.getSource().setSystemMessagesProvider(systemMessages);
        event.getSource().addSessionInitListener(start -> {
            start.getSession().setLocale(Praeferencer.locale(start.getRequest()));
            start.getSession().setErrorHandler(new Fejlbesked());
        });
        event.getSource().addUIInitListener(start -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            start.getUI().setLocale(Praeferencer.locale(request));
            ColorScheme.Value scheme = Praeferencer.colorScheme(request);
            start.getUI().getPage().setColorScheme(scheme);
            start.getUI().getPage().addJsModule("context://frontend/normal-input.js");
            start.getUI().getPage().addJsModule("context://frontend/started-once.js");
            wordsOfConnection(start.getUI());
        });
    }

    /** The framework's own are English. */
    private static void wordsOfConnection(UI screen) {
        ReconnectDialogConfiguration words = screen.getReconnectDialogConfiguration();
        words.setDialogText(screen.getTranslation("shell.forbindelse.brudt"));
        words.setDialogTextGaveUp(screen.getTranslation("shell.forbindelse.opgivet"));
        screen.getPage()
                .executeJs(
                        "window.Vaadin.connectionIndicator.onlineText = $0",
                        screen.getTranslation("shell.forbindelse.igen"));
    }
}
