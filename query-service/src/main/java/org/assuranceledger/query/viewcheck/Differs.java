package org.assuranceledger.query.viewcheck;

/** What a view keeps is not what the record gives. */
final class Differs extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;

    /** At the entry of this position; 0 where no entry gives what is kept. */
    Differs(long position) {
        super("A view differs at entry " + position);
        this.position = position;
    }

    long position() {
        return position;
    }
}
