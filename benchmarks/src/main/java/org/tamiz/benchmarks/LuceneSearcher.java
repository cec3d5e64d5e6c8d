package org.tamiz.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A search engine's way: Apache Lucene's fuzzy query for each word of a name, of which any may match. */
final class LuceneSearcher implements NameSearcher, AutoCloseable {
    private static final String NAME = "name";
    private static final String PLACE = "place";
    private static final int MOST_EDITS = 2;

    /** The ten best, and some that may score as much as the tenth. */
    private static final int RANKED = 20;

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneSearcher(List<String> names) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < names.size(); i++) {
                Document document = new Document();
                document.add(new TextField(NAME, names.get(i), Field.Store.NO));
                document.add(new StoredField(PLACE, i));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    @Override
    public String tool() {
        return "Lucene fuzzy";
    }

    @Override
    public List<Found> find(String query) {
        try {
            BooleanQuery.Builder words = new BooleanQuery.Builder();
            try (TokenStream tokens = analyzer.tokenStream(NAME, query)) {
                CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    words.add(new FuzzyQuery(new Term(NAME, word.toString()), MOST_EDITS), BooleanClause.Occur.SHOULD);
                }
                tokens.end();
            }
            StoredFields stored = searcher.storedFields();
            List<Found> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(words.build(), RANKED).scoreDocs) {
                int place =
                        stored.document(hit.doc).getField(PLACE).numericValue().intValue();
                found.add(new Found(place, hit.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double leastOfHit() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
