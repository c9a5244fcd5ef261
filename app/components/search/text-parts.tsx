/** Text with the words that answer marked. */
export function TextParts({ parts }: { parts: readonly { text: string; marked: boolean }[] }) {
  return <bdi>{parts.map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text))}</bdi>;
}
