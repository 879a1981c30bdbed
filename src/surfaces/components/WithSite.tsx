/** A host name inside a sentence: left to right, whatever stands around it. `sentence` holds `{site}` once. */
export function WithSite({ sentence, site }: { readonly sentence: string; readonly site: string }) {
  const at = sentence.indexOf('{site}');
  if (at < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <bdi dir="ltr" class="host">
        {site}
      </bdi>
      {sentence.slice(at + '{site}'.length)}
    </>
  );
}
