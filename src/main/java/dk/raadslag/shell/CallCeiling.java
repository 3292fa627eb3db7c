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
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one request may ask for, and how much: a browser gathers what happens while it waits for an answer, and no hand gathers a
 * hundred clicks. A request with more is refused whole, before any of it is done.
 */
@Component
class CallCeiling implements VaadinServiceInitListener {

    static final int CALLS = 1_000;
    static final int CLICKS = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
            } catch (Unreadable unreadable) {
                return Optional.of(() -> response.sendError(HttpServletResponse.SC_BAD_REQUEST, "No such call"));
            } catch (TooMany tooMany) {
                return Optional.of(
                        () -> response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Too many calls"));
            }
        }
    }

    /** Vaadin would tell of each in the log, with what it says. */
    private static final class Calls extends ServerRpcHandler {

        @Override
        public void handleRpc(UI ui, String message, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            if (!isReadable(message)) {
                throw new Unreadable();
            }
            super.handleRpc(ui, message, request);
        }

        private boolean isReadable(String message) {
            try {
                JsonNode said = JSON.readTree(message);
                JsonNode calls = said.path("rpc");
                return said.isObject()
                        && isMissingOr(said.path("csrfToken"), JsonNode::isString)
                        && isMissingOr(said.path("syncId"), JsonNode::isInt)
                        && isMissingOr(said.path("clientId"), JsonNode::isInt)
                        && isMissingOr(calls, JsonNode::isArray)
                        && calls.valueStream().allMatch(this::isKnown);
            } catch (JacksonException none) {
                return false;
            }
        }

        private static boolean isMissingOr(JsonNode value, Predicate<JsonNode> kind) {
            return value.isMissingNode() || kind.test(value);
        }

        private boolean isKnown(JsonNode call) {
            return call.isObject()
                    && getInvocationHandlers().containsKey(call.path("type").asString(""));
        }

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

    private static final class Unreadable extends RuntimeException {}
}
