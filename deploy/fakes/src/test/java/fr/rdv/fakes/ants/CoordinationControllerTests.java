package fr.rdv.fakes.ants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.rdv.fakes.FakesFixture;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class CoordinationControllerTests {

    private static final String KEY = "meeting_point=Mairie&meeting_point_id=12&appointment_date=2026-12-01%2010:00:00";

    @TempDir
    Path data;

    private Appointments appointments;
    private MockMvc mvc;

    @BeforeEach
    void start() {
        appointments = new Appointments(FakesFixture.in(data));
        mvc = MockMvcBuilders.standaloneSetup(
                        new CoordinationController(appointments, new Journal(), FakesFixture.in(data)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "RDVSPUB001, validated", "RDVSPUB003, validated", "RDVSPUB004, consumed", "RDVSPUB009, declared",
        "RDVSPUB012, expired", "DEMO123456, validated", "REFUS00001, validated", "LENTE00001, validated",
        "AUTRE00001, unknown"
    })
    void tellsTheStatusOfANumber(String number, String expected) throws Exception {
        call(get(statusOf(number))).andExpect(jsonPath("$.%s.status", number).value(expected));
    }

    @Test
    void answersEachNumberOfALongQuestion() throws Exception {
        call(get(uri("status?application_ids=RDVSPUB001,DEMO000001&application_ids=RDVSPUB004&meeting_point_id=")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(3));
    }

    @Test
    void refusesAWrongToken() throws Exception {
        mvc.perform(get(statusOf("RDVSPUB001")).header("x-rdv-opt-auth-token", "autre"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.detail").value("X-RDV-OPT-AUTH-TOKEN header invalid"));
    }

    @Test
    void refusesLowerCaseNumbersLikePydantic() throws Exception {
        call(get(statusOf("rdvspub001")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail[0].loc[1]").value("application_ids"))
                .andExpect(jsonPath("$.detail[0].loc[2]").value(0))
                .andExpect(jsonPath("$.detail[0].type").value("value_error.str.regex"))
                .andExpect(jsonPath("$.detail[0].msg").value(startsWith("string does not match regex")));
    }

    @Test
    void readsNothingFromTheBody() throws Exception {
        call(post(uri("appointments")).param("application_id", "RDVSPUB001"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail.length()").value(5));
    }

    @Test
    void showsADeclaredAppointmentWithoutItsMeetingPointId() throws Exception {
        call(post(declaration("RDVSPUB001", "https://rdv/a")))
                .andExpect(jsonPath("$.success").value(true));

        call(get(statusOf("RDVSPUB001"))).andExpect(content().json("""
                {"RDVSPUB001": {"status": "validated", "appointments": [{"management_url": "https://rdv/a",
                "meeting_point": "Mairie", "appointment_date": "2026-12-01T10:00:00"}]}}""", true));
    }

    @Test
    void takesAManagementUrlOnlyOnce() throws Exception {
        call(post(declaration("RDVSPUB001", "https://rdv/a")));

        call(post(declaration("RDVSPUB002", "https://rdv/a")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("Already exists in database"));
    }

    @Test
    void countsWhatItWithdraws() throws Exception {
        call(post(declaration("RDVSPUB001", "https://rdv/a")));
        call(post(declaration("RDVSPUB001", "https://rdv/b")));

        call(delete(uri("appointments?application_id=RDVSPUB001&" + KEY)))
                .andExpect(jsonPath("$.rowcount").value(2));
        call(delete(uri("appointments?application_id=RDVSPUB001&" + KEY)))
                .andExpect(jsonPath("$.rowcount").value(0));
    }

    @ParameterizedTest
    @CsvSource({"REFUS00001", "RDVSPUB004", "AUTRE00001"})
    void refusesWhatMayNotBeBooked(String number) throws Exception {
        call(post(declaration(number, "https://rdv/a")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.success").value(false));
    }

    @Test
    void holdsAnAppointmentItDoesNotShowUntilItIsWithdrawnBlindly() throws Exception {
        call(post(declaration(Appointments.HIDDEN_NUMBER, "https://rdv/a"))).andExpect(status().isConflict());
        call(get(statusOf(Appointments.HIDDEN_NUMBER)))
                .andExpect(jsonPath("$.INVISIBLE1.appointments.length()").value(0));

        call(delete(uri("appointments?application_id=INVISIBLE1&" + KEY)))
                .andExpect(jsonPath("$.rowcount").value(1));
        call(post(declaration(Appointments.HIDDEN_NUMBER, "https://rdv/a")))
                .andExpect(jsonPath("$.success").value(true));
    }

    @Test
    void failsOnDemand() throws Exception {
        call(get(statusOf("ERREUR0001"))).andExpect(status().isInternalServerError());
    }

    @Test
    void keepsDeclarationsOverARestart() throws Exception {
        call(post(declaration("RDVSPUB001", "https://rdv/a")));

        assertThat(new Appointments(FakesFixture.in(data)).all()).isEqualTo(appointments.all());
    }

    private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header("x-rdv-opt-auth-token", "jeton"));
    }

    private static URI statusOf(String number) {
        return uri("status?meeting_point_id=12&application_ids=" + number);
    }

    private static URI declaration(String number, String managementUrl) {
        return uri("appointments?application_id=" + number + "&" + KEY + "&management_url=" + managementUrl);
    }

    private static URI uri(String end) {
        return URI.create("/ants/api/" + end);
    }
}
