package dk.raadslag.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * What every page of the screens has: the looks, and the line by which the server speaks first. The browser answers with
 * requests of its own, never along that line.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://frontend/raadslag.css")
@Push(transport = Transport.WEBSOCKET_XHR)
public class Side implements AppShellConfigurator {}
