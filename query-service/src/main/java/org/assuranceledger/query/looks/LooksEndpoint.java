package org.assuranceledger.query.looks;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.looks.WhoLooked.LooksAnswer;
import org.assuranceledger.query.signedin.UnderRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked, for programs. */
@RestController
@UnderRow(WhoLooked.VIEW)
class LooksEndpoint {
    private final WhoLooked whoLooked;

    LooksEndpoint(WhoLooked whoLooked) {
        this.whoLooked = whoLooked;
    }

    @GetMapping("/api/v1/boards/{board}/looks")
    LooksAnswer looks(
            @PathVariable String board, @RequestParam(required = false) @Nullable String cursor, AsAtRequest request) {
        return whoLooked.page(board, cursor, request);
    }
}
