package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.Accounts;
import org.tamiz.cases.access.Invitations;
import org.tamiz.cases.access.People;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.server.Routes;
import org.tamiz.server.access.AccessSettings;
import org.tamiz.server.access.Permission;

/** The pages by which administrators keep the people who can sign in. */
final class PeopleDesk implements Routes {
    private static final String ADDRESS = Section.PEOPLE.address();
    private static final int LONGEST = 254;

    private final People people;
    private final Invitations invitations;
    private final AccessSettings settings;
    private final Pages pages;

    PeopleDesk(Accounts accounts, AccessSettings settings, Pages pages) {
        this.people = accounts.people();
        this.invitations = accounts.invitations();
        this.settings = settings;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                ADDRESS,
                pages.telling(Section.PEOPLE, context -> show(context, PeopleView.Form.EMPTY, null)),
                Permission.ADMINISTER);
        routes.post(ADDRESS, pages.telling(Section.PEOPLE, this::add), Permission.ADMINISTER);
        routes.get(
                ADDRESS + "/{id}",
                pages.telling(Section.PEOPLE, context -> show(context, person(context), null, null)),
                Permission.ADMINISTER);
        post(routes, "roles", this::setRoles);
        post(routes, "activate", context -> setActive(context, true));
        post(routes, "deactivate", context -> setActive(context, false));
        post(routes, "invite", this::invite);
    }

    private interface Deed {
        void on(Context context);
    }

    private void post(RoutesConfig routes, String name, Deed deed) {
        routes.post(ADDRESS + "/{id}/" + name, pages.telling(Section.PEOPLE, deed::on), Permission.ADMINISTER);
    }

    private void show(Context context, PeopleView.Form form, PeopleView.@Nullable Invited invited) {
        Map<Long, Instant> last = people.lastSignIns();
        List<PeopleView.Row> rows = people.all().stream()
                .map(person -> new PeopleView.Row(person, last.get(person.id())))
                .toList();
        pages.render(
                context,
                "people",
                pages.page(context, Section.PEOPLE, KeepingPhrase.PEOPLE_TITLE.in(pages.language(context))),
                new PeopleView(rows, form, invited));
    }

    private void show(
            Context context, Person person, PeopleView.@Nullable Invited invited, @Nullable KeepingPhrase trouble) {
        pages.render(
                context,
                "person",
                pages.page(context, Section.PEOPLE, person.name()),
                new PersonView(
                        new PeopleView.Row(person, people.lastSignIns().get(person.id())),
                        invited,
                        Pages.done(context, KeepingPhrase.values()),
                        trouble));
    }

    private void add(Context context) {
        String by = pages.signedIn(context);
        PeopleView.Form form = form(context);
        if (!form.isSound()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, form, null);
            return;
        }
        Person person = people.add(form.name(), form.fullName(), form.roles(), by);
        show(context, PeopleView.Form.EMPTY, invited(context, person, by));
    }

    private PeopleView.Form form(Context context) {
        String name = CheckForm.field(context, "name");
        String fullName = CheckForm.field(context, "full-name");
        Set<Role> roles = roles(context);
        return new PeopleView.Form(
                name,
                fullName,
                roles,
                !People.isName(name)
                        ? KeepingPhrase.LOGIN_REFUSED
                        : people.find(name) == null ? null : KeepingPhrase.LOGIN_TAKEN,
                fullName.isEmpty() || fullName.length() > LONGEST ? KeepingPhrase.FULL_NAME_MISSING : null,
                roles.isEmpty() ? KeepingPhrase.ROLE_MISSING : null);
    }

    private static Set<Role> roles(Context context) {
        List<String> ticked = context.formParams("role");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (ticked.contains(role.word())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private PeopleView.Invited invited(Context context, Person person, String by) {
        return new PeopleView.Invited(
                person.name(), settings.origin(context) + Invitations.path(invitations.invite(person, by)));
    }

    private Person person(Context context) {
        long id = Pages.number(context.pathParam("id"));
        Person person = people.find(id);
        if (person == null) {
            throw TamizException.of(Code.NOT_FOUND, "There is no person " + id + ".");
        }
        return person;
    }

    private void setRoles(Context context) {
        String by = pages.signedIn(context);
        Person person = person(context);
        Set<Role> roles = roles(context);
        if (roles.isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, person, null, KeepingPhrase.ROLE_MISSING);
            return;
        }
        change(context, person, KeepingPhrase.DONE_ROLES, () -> people.setRoles(person, roles, by));
    }

    private void setActive(Context context, boolean active) {
        String by = pages.signedIn(context);
        Person person = person(context);
        change(
                context,
                person,
                active ? KeepingPhrase.DONE_ACTIVATED : KeepingPhrase.DONE_DEACTIVATED,
                () -> people.setActive(person, active, by));
    }

    private void change(Context context, Person person, KeepingPhrase done, Runnable change) {
        try {
            change.run();
            context.redirect(ADDRESS + "/" + person.id() + "?done=" + done, HttpStatus.SEE_OTHER);
        } catch (TamizException e) {
            if (e.code() != Code.USAGE) {
                throw e;
            }
            // Roles and activity are refused for this reason only.
            context.status(HttpStatus.CONFLICT);
            show(context, person, null, KeepingPhrase.LAST_ADMINISTRATOR);
        }
    }

    private void invite(Context context) {
        String by = pages.signedIn(context);
        Person person = person(context);
        show(context, person, invited(context, person, by), null);
    }
}
