package org.assuranceledger.command.address;

import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What every address in a command must keep to. */
public enum AddressRule implements Rule {
    /** It is not an address below a board, or not one of the kind that the command is about. */
    NOT_AN_ADDRESS("\"{0}\" is not the address of such a thing.", "Write it like {1}."),
    /** The ledger's own name is not given to a board. */
    LEDGER_IS_NOT_A_BOARD("\"ledger\" is the name of the ledger itself, not of a board.", "Name the board."),
    /** It is in the record of another board. */
    ADDRESS_OF_ANOTHER_BOARD(
            "\"{0}\" has {1} in it, which is not in the record of this board.",
            "Name only what begins with {2}: each board keeps its own record.");

    private final Said said;

    AddressRule(String sentence, String remedy) {
        said = new Said(WRONG_VALUE, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
