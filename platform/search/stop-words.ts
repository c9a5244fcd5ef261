/** Words that need not be there. Only those that mean nothing in either language. */
export const STOP_WORDS =
  "a an and are as at by c d de des du en et for from in is it j l la le les m n of on ou par pour qu que qui s se sur t the to un une was with".split(
    " ",
  );
