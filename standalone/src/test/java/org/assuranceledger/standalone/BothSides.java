package org.assuranceledger.standalone;

/** A whole service: where a board has things recorded, and where it reads them. */
record BothSides(Running commands, Running views) implements AutoCloseable {
    @Override
    public void close() {
        views.close();
        commands.close();
    }
}
