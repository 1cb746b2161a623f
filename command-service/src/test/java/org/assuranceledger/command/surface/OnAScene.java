package org.assuranceledger.command.surface;

import org.assuranceledger.command.ledger.LedgerStore;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test over HTTP each of whose methods has a board of its own, with one action in its plan. */
abstract class OnAScene {
    private static int count;

    @LocalServerPort
    int port;

    @Autowired
    LedgerStore ledger;

    Scene scene;

    @BeforeEach
    void aBoardHasAnAction() {
        scene = Scene.set(port, "scene-" + ++count);
    }
}
