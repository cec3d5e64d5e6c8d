package org.tamiz.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @Test
    void takesCommandsAwayFromTheTerminal() {
        assertThat(SafeText.forTerminal("Ana\u001B[2J\nRuiz\u202E!")).isEqualTo("Ana·[2J·Ruiz·!");
        assertThat(SafeText.forTerminal("Núñez 张伟 محمد")).isEqualTo("Núñez 张伟 محمد");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "＝1+1"})
    void defusesFormulas(String cell) {
        assertThat(SafeText.forCell(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "-7", "+52 (55) 1234-5678", "C-001", "1=1"})
    void leavesOtherCellsAlone(String cell) {
        assertThat(SafeText.forCell(cell)).isEqualTo(cell);
    }

    @Test
    void takesWhatSteersATerminalOutOfCells() {
        assertThat(SafeText.forCell("\u001B[31m=1")).isEqualTo("·[31m=1");
    }

    @Test
    void escapesMarkup() {
        assertThat(Markup.escaped("<script>alert('x')</script> & \"y\""))
                .isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;");
        assertThat(Markup.escaped("a\u0000b\u202Ec")).isEqualTo("a·b·c");
    }
}
