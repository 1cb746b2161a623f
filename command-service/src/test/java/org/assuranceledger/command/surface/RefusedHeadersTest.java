package org.assuranceledger.command.surface;

import static org.assuranceledger.command.surface.Scene.good;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are refused for what stands above their bodies. */
@OverHttp
class RefusedHeadersTest extends RefusedRequests {
    @Test
    void aRoleThatThereIsNot() {
        reply = post(Map.of("Acting-Role", "owner"), NOTE);
        refused(400, "no-such-role");
    }

    @Test
    void aRoleThatThePersonDoesNotHold() {
        reply = post(Map.of("Acting-Role", "independent-chair"), NOTE);
        refused(403, "not-your-role");
    }

    @Test
    void noKey() {
        reply = scene.manager().post(Scene.address(scene.action()) + "/progress", NOTE, Map.of("If-Match", "\"1\""));
        refused(400, "key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with spaces in it", "\"unbalanced-key", "<script>alert(1)</script>"})
    void aKeyThatIsNone(String key) {
        reply = post(Map.of("Idempotency-Key", key), NOTE);
        refused(400, "key-unfit");
    }

    @Test
    void aKeyOfAnotherRequest() {
        String key = Api.key();
        good(post(Map.of("Idempotency-Key", key), NOTE));
        nothingIsToBeRecordedFromNowOn();
        reply = post(Map.of("Idempotency-Key", key), "{\"note\": \"Another\", \"effectiveOn\": \"2015-07-01\"}");
        refused(422, "key-used-for-another-request");
    }

    @Test
    void noVersion() {
        reply = scene.manager().create(Scene.address(scene.action()) + "/progress", NOTE);
        refused(428, "version-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "*", "W/\"1\"", "\"1\", \"2\"", "\"-1\"", "\"one\""})
    void aVersionThatIsNone(String version) {
        reply = post(Map.of("If-Match", version), NOTE);
        refused(400, "version-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "%ff"})
    void aReasonThatCannotBeRead(String reason) {
        reply = post(Map.of("Reason", reason), NOTE);
        refused(400, "reason-unreadable");
    }

    @Test
    void aReasonWithoutEnd() {
        reply = post(Map.of("Reason", "because ".repeat(70)), NOTE);
        refused(400, "reason-unreadable");
    }
}
