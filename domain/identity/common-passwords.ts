/**
 * The hundred passwords that lists of leaks have in common, in English and French. Most are shorter than the minimum: they
 * are here because people lengthen them by a year or a sign.
 */
const COMMON = new Set(
  `123456 password 12345678 qwerty 123456789 12345 1234 111111 1234567 dragon 123123 baseball abc123 football monkey letmein
  shadow master 696969 michael 666666 qwertyuiop 123321 mustang 1234567890 000000 654321 superman 1qaz2wsx 7777777 121212
  qazwsx 123qwe trustno1 jordan jennifer zxcvbnm asdfgh hunter buster soccer harley batman andrew tigger sunshine iloveyou 2000
  charlie robert thomas hockey ranger daniel starwars klaster 112233 george computer michelle jessica pepper 1111 zxcvbn 555555
  11111111 131313 freedom 777777 pass maggie 159753 aaaaaa ginger princess joshua cheese amanda summer love ashley nicole chelsea
  matthew access yankees 987654321 dallas austin thunder taylor matrix welcome admin administrator passw0rd password1 azerty
  azertyuiop motdepasse bonjour soleil doudou loulou marseille bienvenue chouchou jetaime entregent changeme secret
  qwertyuiopasdfghjkl 1q2w3e4r5t 1q2w3e4r 0123456789 9876543210 azertyqwerty qwertyazerty`.split(/\s+/),
);

/** True for a common password (folded: lower case, no accents, no separators), alone, repeated, or with figures and signs around it. */
export function isCommonPassword(folded: string): boolean {
  const bare = folded.replace(/^[^a-z]+|[^a-z]+$/g, "");
  const period = shortestPeriod(folded);
  return COMMON.has(folded) || COMMON.has(bare) || COMMON.has(period) || period.length < 4;
}

/** "abcabcabc" is "abc" said three times. */
function shortestPeriod(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const piece = text.slice(0, length);
    if (text.length % length === 0 && piece.repeat(text.length / length) === text) return piece;
  }
  return text;
}
