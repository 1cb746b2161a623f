package org.assuranceledger.command.room;

/** No command is taken for lack of room; nothing was recorded. */
public final class DiskNearlyFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long left;
    private final long floor;

    /**
     * Says so.
     *
     * @param left bytes that are free
     * @param floor bytes that have to be, so that commands are taken
     */
    DiskNearlyFull(long left, long floor) {
        super("The disk is nearly full: it has %d MB left, and no command is taken below %d MB"
                .formatted(left >> 20, floor >> 20));
        this.left = left;
        this.floor = floor;
    }

    /** What is free, in whole MB. */
    public long leftInMb() {
        return left >> 20;
    }

    /** What has to be free, in whole MB. */
    public long floorInMb() {
        return floor >> 20;
    }
}
