package org.assuranceledger.command.surface;

import org.assuranceledger.command.refusal.Rule;
import org.assuranceledger.signin.SignInsAway;

/** What every request must keep to before it is a command, and what stands in the way of answering it. */
public enum SurfaceRule implements Rule {
    /** There is no token, or not a good one. */
    NOT_SIGNED_IN(401, "You are not signed in, or your sign-in has run out.", "Sign in and ask again."),
    /** The keys by which a token is checked cannot be had. */
    SIGN_INS_AWAY(503, SignInsAway.SENTENCE, SignInsAway.REMEDY),
    /** None of the person's roles may do this. */
    NOT_YOUR_ROLE(403, "On this board you are {0}, and that role may not do this.", "Ask one of these: {1}."),
    /** The person has no role on the board on this day. */
    NO_ROLE_ON_BOARD(
            403,
            "Your sign-in gives you no role on this board today.",
            "Ask an administrator whether your role has ended or has not begun."),
    /** The header Acting-Role names no role. */
    NO_SUCH_ROLE(400, "The header Acting-Role names no role that there is.", "Name one of these: {0}."),
    /** The header Idempotency-Key is missing. */
    KEY_MISSING(
            400,
            "The header Idempotency-Key is missing.",
            "Send a key of your own making, new for each new request, so that it is never recorded twice."),
    /** The header Idempotency-Key cannot be a key. */
    KEY_UNFIT(
            400,
            "The header Idempotency-Key must be 8 to 100 letters, figures, hyphens, underscores, full stops and"
                    + " colons.",
            "Send a fresh UUID."),
    /** The header If-Match is missing. */
    VERSION_MISSING(
            428,
            "The header If-Match is missing, so it cannot be told whether you have seen the latest version.",
            "Read the thing first and send the ETag that came with it."),
    /** The header If-Match holds no version. */
    VERSION_UNREADABLE(
            400,
            "The header If-Match must hold one version, such as \"4\".",
            "Send the ETag as it came, in its quotes."),
    /** The header Reason is too long or not well encoded. */
    REASON_UNREADABLE(
            400,
            "The header Reason must be at most {0} characters, in UTF-8 with percent signs for all but plain letters.",
            "Shorten the reason, or encode it as in a web address."),
    /** There is no body. */
    BODY_MISSING(400, "The request says nothing: it has no body.", "Send a JSON object, if only {0}."),
    /** The body is larger than is read. */
    BODY_TOO_LARGE(413, "The request is larger than {0} bytes.", "Shorten it; a document belongs where it is kept."),
    /** The body is of another kind. */
    BODY_NOT_JSON(415, "The request is not said to be JSON.", "Send it as application/json."),
    /** The body cannot be read. */
    BODY_UNREADABLE(
            400,
            "The request cannot be read as JSON: see line {0}, column {1}.",
            "Put it right there and send it again."),
    /** The body is said to be a form and is none. */
    FORM_UNREADABLE(
            400,
            "The request is said to be a form and cannot be read as one.",
            "Send JSON as application/json, or a plan file as text/csv."),
    /** The body has a part that nothing asked for. */
    FIELD_UNKNOWN(400, "\"{0}\" is not a part of this request.", "Leave it out; the parts that there are: {1}."),
    /** A part is something else than it must be. */
    FIELD_OF_WRONG_KIND(400, "\"{0}\" must be {1}.", "Put it right and send it again."),
    /** A part that has no usual value is missing. */
    FIELD_MISSING(400, "\"{0}\" is missing.", "Say what it is."),
    /** Nothing is at the address. */
    NO_SUCH_ADDRESS(404, "There is nothing at this address.", "Look at it again, and at the list of addresses."),
    /** The address cannot be one. */
    ADDRESS_REFUSED(400, "This cannot be an address of this service.", "Write it without doubled or encoded signs."),
    /** The address takes something else. */
    METHOD_NOT_ALLOWED(405, "This address does not take {0}.", "It takes: {1}."),
    /** Too many commands wait, or the service is stopping. */
    LEDGER_BUSY(
            503, "Too much is being recorded at this moment, or the service is stopping.", "Ask again in a moment."),
    /** The database does not answer. */
    STORE_AWAY(
            503,
            "The record cannot be reached at this moment, and nothing was recorded.",
            "Ask again in a while, under the same Idempotency-Key; tell whoever runs the service if it lasts."),
    /** The disk of the record is nearly full. */
    DISK_NEARLY_FULL(
            503,
            "The disk that holds the record is nearly full, so nothing is recorded: it has {0} MB left, and {1} MB are"
                    + " needed.",
            "Tell whoever runs the service to make room, and ask again under the same Idempotency-Key: once there is"
                    + " room, commands are taken by themselves."),
    /** The database did not say what became of it. */
    OUTCOME_UNKNOWN(
            503,
            "The record did not say in time whether this was recorded.",
            "Ask again under the same Idempotency-Key: it is recorded once, and you will be told."),
    /** The chain of the record is broken. */
    LEDGER_BROKEN(
            503,
            "The record does not follow from itself, so nothing is added to it until someone has looked into it.",
            "Tell whoever runs the service at once."),
    /** A fault of the web server's. */
    SERVER_FAILED(500, "The web server failed.", "Ask again; if it comes back, tell whoever runs the service."),
    /** A fault of ours. */
    UNFORESEEN(
            500,
            "Something went wrong that we had not foreseen.",
            "Ask again; if it comes back, tell whoever runs the service the trace number {0}.");

    private final int status;
    private final Said said;

    SurfaceRule(int status, String sentence, String remedy) {
        this.status = status;
        said = new Said(standing(status), sentence, remedy);
    }

    /** The HTTP status of the answer. */
    int status() {
        return status;
    }

    /** Whether the first fact is the part of the request that is at fault. */
    boolean isAboutField() {
        return this == FIELD_UNKNOWN || this == FIELD_OF_WRONG_KIND || this == FIELD_MISSING;
    }

    @Override
    public Said said() {
        return said;
    }

    private static Standing standing(int status) {
        return switch (status) {
            case 401, 403 -> Standing.NOT_YOURS;
            case 404 -> Standing.UNKNOWN;
            case 503 -> Standing.NOT_NOW;
            default -> Standing.WRONG_VALUE;
        };
    }
}
