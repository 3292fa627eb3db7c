package dk.raadslag.offentlig;

import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the public gets, at whatever address, when an answer cannot be made: a page that says so, and nothing of the inside. */
@ControllerAdvice(basePackageClasses = PublicFailure.class)
class PublicFailure {

    private static final Logger LOG = LoggerFactory.getLogger(PublicFailure.class);
    private static final String AGAIN_IN_SECONDS = "30";

    private final Skabeloner skabeloner;

    PublicFailure(Skabeloner skabeloner) {
        this.skabeloner = skabeloner;
    }

    /** The database is away: whoever asks by machine comes again, and a search engine keeps what it has. */
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    void away(RuntimeException waits, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("A public address waits for the database: {}", waits.getClass().getSimpleName());
        response.setHeader("Retry-After", AGAIN_IN_SECONDS);
        answer(SC_SERVICE_UNAVAILABLE, waits, request, response);
    }

    @ExceptionHandler
    void failed(RuntimeException fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("A public address could not be answered", fault);
        answer(SC_INTERNAL_SERVER_ERROR, fault, request, response);
    }

    /** @throws RuntimeException as it was, where a part has been sent: it ends there, and is seen not to be whole */
    private void answer(int status, RuntimeException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            throw fault;
        }
        response.resetBuffer();
        response.setHeader("Content-Disposition", null);
        response.setHeader("ETag", null);
        Afsender.send(skabeloner.fejl(status, Sprog.of(request), "", "fejl"), request, response);
    }
}
