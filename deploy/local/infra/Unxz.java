import java.io.IOException;
import org.tukaani.xz.XZInputStream;

/** Decompresses standard input: a bare machine may have no {@code xz}. */
void main() throws IOException {
    new XZInputStream(System.in).transferTo(System.out);
}
