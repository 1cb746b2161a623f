package org.assuranceledger.query.boards;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.Boards.BoardAnswer;
import org.assuranceledger.query.boards.Boards.BoardsAnswer;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which boards there are, for programs. */
@RestController
@UnderRow(BoardsProjection.VIEW)
@RequestMapping("/api/v1/boards")
class BoardsEndpoint {
    private final Boards boards;
    private final Sight sight;

    BoardsEndpoint(Boards boards, Sight sight) {
        this.boards = boards;
        this.sight = sight;
    }

    @GetMapping
    BoardsAnswer all(AsAtRequest request) {
        BoardsAnswer answer = boards.all(request);
        return new BoardsAnswer(
                answer.asAt(),
                answer.boards().stream()
                        .filter(board -> sight.boards().test(board.boardId()))
                        .toList(),
                answer.demonstration());
    }

    @GetMapping("/{board}")
    BoardAnswer one(@PathVariable String board, AsAtRequest request) {
        sight.of(board, BoardsProjection.VIEW);
        return boards.one(board, request);
    }
}
