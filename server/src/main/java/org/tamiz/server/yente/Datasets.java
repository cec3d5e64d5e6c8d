package org.tamiz.server.yente;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tamiz.core.model.Publication;
import org.tamiz.server.ApiError;
import org.tamiz.server.SearchableLists;

/**
 * The datasets that requests name: each list that the server searches, by its name, and {@code default} and {@code all} for all of
 * them together. An underscore may be written for a hyphen, as OpenSanctions names its datasets.
 */
final class Datasets {
    /** The names for all lists together. */
    static final List<String> EVERYTHING = List.of("default", "all");

    private Datasets() {}

    /**
     * The lists of a dataset.
     *
     * @throws Refusal 404 if there is no such dataset
     */
    static Set<String> lists(SearchableLists lists, String dataset) {
        Set<String> all = all(lists);
        if (EVERYTHING.contains(dataset)) {
            return all;
        }
        String list = dataset.replace('_', '-');
        if (!all.contains(list)) {
            List<String> names = new ArrayList<>(EVERYTHING);
            names.addAll(all);
            throw Refusal.unknown(
                    "No such dataset: " + ApiError.shown(dataset) + ". There is " + String.join(", ", names) + ".");
        }
        return Set.of(list);
    }

    /**
     * The lists that a request searches: those of the dataset in its address, as far as they are included and not excluded.
     *
     * @throws Refusal 404 if there is no such dataset; 400 if a parameter names one that there is not, or nothing is left
     */
    static Set<String> searched(SearchableLists lists, String dataset, Parameters parameters) {
        Set<String> searched = new TreeSet<>(lists(lists, dataset));
        Set<String> included = named(lists, parameters, "include_dataset");
        if (!included.isEmpty()) {
            searched.retainAll(included);
        }
        Set<String> only = named(lists, parameters, "datasets");
        if (!only.isEmpty()) {
            searched.retainAll(only);
        }
        searched.removeAll(named(lists, parameters, "exclude_dataset"));
        if (searched.isEmpty()) {
            throw Refusal.bad("No dataset is left to be searched after include_dataset, datasets and exclude_dataset.");
        }
        return searched;
    }

    private static Set<String> named(SearchableLists lists, Parameters parameters, String parameter) {
        Set<String> named = new TreeSet<>();
        for (String dataset : parameters.all(parameter)) {
            try {
                named.addAll(lists(lists, dataset));
            } catch (Refusal e) {
                throw Refusal.bad(parameter + ": " + e.detail());
            }
        }
        return named;
    }

    private static Set<String> all(SearchableLists lists) {
        Set<String> all = new TreeSet<>();
        for (Publication publication : lists.lists().publications()) {
            all.add(publication.list());
        }
        return all;
    }
}
