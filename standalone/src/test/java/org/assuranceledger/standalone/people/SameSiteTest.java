package org.assuranceledger.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** A cookie speaks for someone only where a page of ours sent the request. */
class SameSiteTest {
    @ParameterizedTest
    @CsvSource({
        "same-origin,                , true",
        "same-site,                  , false",
        "cross-site,                 , false",
        "none,                       , false",
        "cross-site, http://localhost, false",
        "          , http://localhost, true",
        "          , http://localhost:8080, false",
        "          , https://localhost, false",
        "          , http://evil.example, false",
        "          , null,             false",
        "          ,                 , false"
    })
    void theBrowserSaysWhereAChangeComesFrom(String site, String origin, boolean fromHere) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/demonstration/people");
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        assertThat(SameSite.isFromHere(request)).isEqualTo(fromHere);
        assertThat(SameSite.mayUseCookie(request)).isEqualTo(fromHere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void whatChangesNothingMayComeFromAnywhere(String method) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
        request.addHeader("Sec-Fetch-Site", "cross-site");
        assertThat(SameSite.mayUseCookie(request)).isTrue();
    }

    @Test
    void theCookieIsForNoScriptAndNoOtherSite() {
        assertThat(HeaderOrCookie.cookie("t", Issuer.LASTS).toString())
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
    }
}
