package org.plazaatlas.store.file;

import com.google.gson.stream.MalformedJsonException;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/**
 * Why a file could not be read or written, in the words of a user. The messages of Java are often
 * only the name of the file, in English, or missing.
 */
public final class FileReason {

    /** How Gson and the XML parser of Java name a place in a text. */
    private static final Pattern PLACE =
            Pattern.compile("(?:line |\\[row,col]:\\[)(\\d+)(?: column |,)(\\d+)");

    private FileReason() {}

    /** The reason that an error gives, without the name of the file; a part of a sentence. */
    public static Text of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            Text known = known(cause);
            if (!known.isEmpty()) {
                return known;
            }
        }
        return said(error);
    }

    /**
     * The same for one of several files, whose name comes first if it is known.
     *
     * @param asked the folder, or the file itself, whose name the message gives anyway
     */
    public static Text ofOne(Path asked, Throwable error) {
        return error instanceof UnwritableFileException refusal && !refusal.isOf(asked)
                ? refusal.named()
                : of(error);
    }

    private static Text known(Throwable cause) {
        return switch (cause) {
            case ReasonedException reasoned -> reasoned.reason();
            case CharacterCodingException _ -> say("notUtf8");
            case AccessDeniedException _ -> say("denied");
            case NoSuchFileException _ -> say("missing");
            case NotDirectoryException _ -> say("noFolder");
            case FileSystemLoopException _ -> say("links");
            case InterruptedIOException _ -> say("stopped");
            case EOFException _ -> say("cutShort");
            case OutOfMemoryError _, TooLargeException _ -> say("tooLarge");
            case MalformedJsonException json -> inText("json", json);
            case XMLStreamException xml -> ofXml(xml);
            case SQLException _ -> say("database");
            default -> ofSystem(String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT));
        };
    }

    /** The parser keeps what stopped it apart from the causes that other errors have. */
    private static Text ofXml(XMLStreamException xml) {
        Throwable stopped = xml.getNestedException();
        Text reason = stopped == null ? Text.EMPTY : known(stopped);
        return reason.isEmpty() ? inText("xml", xml) : reason;
    }

    /**
     * Libraries write such faults in English and in their own terms; the place is all that helps.
     */
    private static Text inText(String key, Exception error) {
        Matcher place = PLACE.matcher(String.valueOf(error.getMessage()));
        return place.find() ? say(key + "At", place.group(1), place.group(2)) : say(key);
    }

    /** Java has no exceptions for these; systems report them in English, in their own words. */
    private static Text ofSystem(String message) {
        if (message.contains("no space left") || message.contains("not enough space")) {
            return say("full");
        }
        if (message.contains("broken pipe")) {
            return say("closed");
        }
        return message.contains("is a directory") ? say("isFolder") : Text.EMPTY;
    }

    /** Of an error that only wraps another, the message is the name of that one's class. */
    private static Text said(Throwable error) {
        Throwable cause = error.getCause();
        if (cause != null && cause.toString().equals(error.getMessage())) {
            return said(cause);
        }
        if (isOfJava(error)) {
            return say("unknown");
        }
        String message =
                error instanceof FileSystemException of ? of.getReason() : error.getMessage();
        return message == null || message.isBlank() ? say("unknown") : Text.same(message);
    }

    /** Whether the message is written by the language itself, in its own names. */
    private static boolean isOfJava(Throwable error) {
        return error instanceof NullPointerException
                || error instanceof ClassCastException
                || error instanceof IndexOutOfBoundsException
                || error instanceof LinkageError;
    }

    private static Text say(String key, Object... arguments) {
        return Words.both(FileReason.class, "reason." + key, arguments);
    }
}
