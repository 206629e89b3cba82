package org.plazaatlas.cli.request;

/** A command cannot do what the user asked for; the message is one line for the user. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Bad data or input. */
    public static final int INPUT = 1;

    /** Bad usage. */
    public static final int USAGE = 2;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message.lines().findFirst().orElse(""));
        this.exitCode = exitCode;
    }

    /**
     * For a request that is well formed but names something that does not exist or cannot be done.
     */
    public static CommandException ofInput(String message) {
        return new CommandException(INPUT, message);
    }

    /** For a command line that has no meaning. */
    public static CommandException ofUsage(String message) {
        return new CommandException(USAGE, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
