package org.assuranceledger.command.address;

import static org.assuranceledger.command.address.AddressRule.ADDRESS_OF_ANOTHER_BOARD;
import static org.assuranceledger.command.address.AddressRule.LEDGER_IS_NOT_A_BOARD;
import static org.assuranceledger.command.address.AddressRule.NOT_AN_ADDRESS;

import java.util.List;
import org.assuranceledger.command.refusal.Text;
import org.jspecify.annotations.Nullable;

/** Reads identities such as {@code redbridge/audits/neglect-2015}. */
public final class Address {
    /** The ledger's own name among the boards. */
    public static final String LEDGER = "ledger";

    private Address() {}

    /**
     * A board's short name, which is never the ledger's own.
     *
     * @throws org.assuranceledger.command.refusal.RuleBroken by {@link AddressRule#LEDGER_IS_NOT_A_BOARD} or by
     *     {@link org.assuranceledger.command.refusal.TextRule#NOT_A_SHORT_NAME}
     */
    public static String ofBoard(@Nullable String name) {
        String given = Text.shortName("board", name);
        LEDGER_IS_NOT_A_BOARD.unless(!given.equals(LEDGER));
        return given;
    }

    /** The board at the beginning of an address. */
    public static String boardOf(String address) {
        int end = address.indexOf('/');
        return end < 0 ? address : address.substring(0, end);
    }

    /**
     * An address like the example: as many parts, short names where the example has them, the same collections.
     *
     * @param field the field's name, for the refusal
     * @param example such as {@code redbridge/audits/neglect-2015}; its second, fourth, ... parts are collections
     * @throws org.assuranceledger.command.refusal.RuleBroken by {@link AddressRule#NOT_AN_ADDRESS}, {@link
     *     AddressRule#LEDGER_IS_NOT_A_BOARD} or {@link org.assuranceledger.command.refusal.TextRule#NOT_A_SHORT_NAME}
     */
    public static String like(String example, String field, @Nullable String address) {
        String given = Text.line(field, address);
        String[] parts = given.split("/", -1);
        String[] wanted = example.split("/", -1);
        NOT_AN_ADDRESS.unless(parts.length == wanted.length, field, example);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                NOT_AN_ADDRESS.unless(parts[i].equals(wanted[i]), field, example);
            } else {
                Text.shortName(field, parts[i]);
            }
        }
        ofBoard(boardOf(given));
        return given;
    }

    /**
     * Addresses of things of the same board, none named twice; may be none at all.
     *
     * @param field the field's name, for the refusal
     * @param owner address of the thing that names them
     * @throws org.assuranceledger.command.refusal.RuleBroken by {@link AddressRule#ADDRESS_OF_ANOTHER_BOARD} or by
     *     {@link org.assuranceledger.command.refusal.TextRule#NAMED_TWICE}
     */
    public static List<String> ofSameBoard(String field, String owner, @Nullable List<String> addresses) {
        String board = boardOf(owner) + "/";
        List<String> given = Text.lines(field, addresses);
        given.forEach(address -> ADDRESS_OF_ANOTHER_BOARD.unless(address.startsWith(board), field, address, board));
        return given;
    }
}
