package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OverHttp
class BoardOverHttpTest {
    @LocalServerPort
    private int port;

    private Api administrator;

    @BeforeEach
    void someoneSignsIn() {
        administrator = new Api(port, SignIns.token("*", "administrator"));
    }

    @Test
    void aBoardBeginsItsRecordAndNamesAPartner() {
        Reply established = administrator.create("/api/v1/boards/harrow", "{\"name\": \"Harrow LSCB\"}");
        assertThat(established.text()).contains("recordedAt");
        assertThat(established.status()).isEqualTo(201);
        assertThat(established.header("location")).isEqualTo("/api/v1/boards/harrow");
        assertThat(established.header("etag")).isEqualTo("\"0\"");

        Reply admitted =
                administrator.change("harrow", "/agencies", "{\"agency\": \"met-police\", \"name\": \"The police\"}");
        assertThat(admitted.status()).isEqualTo(200);
        assertThat(admitted.json().path("version").asInt()).isEqualTo(1);
    }
}
