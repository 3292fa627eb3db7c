package dk.raadslag.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * How much one request may ask for: a browser gathers what happens while it waits for an answer, and no hand gathers a
 * hundred clicks. A request with more is refused whole, before any of it is done.
 */
@Component
class CallCeiling implements VaadinServiceInitListener {

    static final int CALLS = 1_000;
    static final int CLICKS = 100;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Requests());
    }

    /** Asked before Vaadin's own, which does the rest. */
    private static final class Requests extends UidlRequestHandler {

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new Calls();
        }

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
            try {
                return super.synchronizedHandleRequest(session, request, response, body);
            } catch (TooMany tooMany) {
                return Optional.of(
                        () -> response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Too many calls"));
            }
        }
    }

    private static final class Calls extends ServerRpcHandler {

        @Override
        protected void handleRpc(UI ui, String message, VaadinRequest request, RpcRequest calls)
                throws MessageIdSyncException {
            if (calls.getRpcInvocationsData() != null && exceeds(calls.getRpcInvocationsData())) {
                throw new TooMany();
            }
            super.handleRpc(ui, message, request, calls);
        }

        private static boolean exceeds(JsonNode calls) {
            long clicks = calls.valueStream()
                    .filter(call -> "click".equals(call.path("event").asString("")))
                    .count();
            return calls.size() > CALLS || clicks > CLICKS;
        }
    }

    private static final class TooMany extends RuntimeException {}
}
