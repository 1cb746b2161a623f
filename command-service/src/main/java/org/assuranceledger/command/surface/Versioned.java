package org.assuranceledger.command.surface;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** An endpoint of something whose version a client can ask for, so that it can begin to change it. */
public interface Versioned {
    /** The version of what is at the address. */
    @GetMapping("/version")
    default ResponseEntity<Latest.Version> version(Latest latest) {
        return latest.tell();
    }
}
