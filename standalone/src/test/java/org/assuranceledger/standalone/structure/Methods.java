package org.assuranceledger.standalone.structure;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The methods and constructors that stand in source files, as the compiler reads them. */
final class Methods extends TreeScanner<Void, CompilationUnitTree> {
    private final SourcePositions places;
    private final List<Written> found = new ArrayList<>();

    private Methods(SourcePositions places) {
        this.places = places;
    }

    /**
     * A method as it is written.
     *
     * @param lines how many it takes, from its first annotation to its last brace
     */
    record Written(String file, String name, long lines) {}

    static Stream<Written> of(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            Methods methods = new Methods(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> methods.scan(unit, unit));
            return methods.found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        long from = places.getStartPosition(unit, method);
        long to = places.getEndPosition(unit, method);
        if (to > from) {
            long lines = unit.getLineMap().getLineNumber(to) - unit.getLineMap().getLineNumber(from) + 1;
            found.add(
                    new Written(unit.getSourceFile().getName(), method.getName().toString(), lines));
        }
        return super.visitMethod(method, unit);
    }
}
