import {expect, test} from "vitest";
import {linkedData} from "../../src/site/linked-data.js";
import {about} from "./about.js";

const resources = [{path: "contacts.csv", title: "Contacts", mediatype: "text/csv", bytes: 12}];
const input = {about, path: "index.html", title: "A </script> line", words: "Words.", resources, image: "card.png"};

function graph(html: string): Record<string, unknown>[] {
  const [, json = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? [];
  return (JSON.parse(json) as {"@graph": Record<string, unknown>[]})["@graph"];
}

test("the story is an article, its tables a dataset; nothing in them ends the script", () => {
  const html = linkedData(input);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  const [article, dataset] = graph(html);
  expect(article).toMatchObject({"@type": "Article", headline: "A </script> line", author: {name: "A & B"}});
  expect(dataset).toMatchObject({"@type": "Dataset", temporalCoverage: "2012-01-01/2024-12-08"});
  expect(html).not.toContain("contentUrl");
});

test("with an address, every published file is a distribution", () => {
  const [article, dataset] = graph(linkedData({...input, about: {...about, baseUrl: "https://story.example"}}));
  expect(article).toMatchObject({url: "https://story.example/", image: "https://story.example/card.png"});
  expect(dataset).toMatchObject({
    distribution: [
      {contentUrl: "https://story.example/data/contacts.csv", encodingFormat: "text/csv", contentSize: "12 B"}
    ]
  });
});

test("other pages are pages", () => {
  expect(graph(linkedData({...input, path: "explore.html"}))[0]).toMatchObject({
    "@type": "WebPage",
    name: "A </script> line"
  });
});
